import type { RuleExamples } from "./ruleExamples";

export const PORTUGUESE_EXAMPLES: RuleExamples = {
  "pt-sim": { finds: "Claro, pode apresentar.", leaves: "Sim e não." },
  "pt-apresenta": { finds: "Pode dar-lhe o meu contato.", leaves: "Ele tem contato com a fábrica." },
  "pt-nao": { finds: "Não, obrigado.", leaves: "Não vejo inconveniente." },
  "pt-declino": { finds: "Desta vez passo.", leaves: "Passo aí na terça." },
  "pt-infelizmente": { finds: "Desculpe, não posso ajudar.", leaves: "Não posso, mas a Bia ia adorar." },
  "pt-depois": { finds: "Agora não, mais tarde sim.", leaves: "Chego tarde." },
  "pt-outra-pessoa": { finds: "Isso já não é comigo, fala com a Sílvia.", leaves: "Isso é bonito." },
  "pt-meu-nome": { finds: "Pode usar o meu nome.", leaves: "Ainda não sei o nome dela." },
  "pt-mais-dados": { finds: "Depende do que ele quer.", leaves: "Ele é independente." },
  "pt-pergunta": { finds: "É a mesma moça do projeto?", leaves: "Quem fala?" },
  "pt-nem-sim-nem-nao": { finds: "Vou pensar.", leaves: "Vou já." },
  "pt-recebido": { finds: "Recebido, obrigado.", leaves: "Recebido, pode passar o contato." },
  "pt-so-no": { finds: "Gosto dela, mas não.", leaves: "Gosto dela, mas não agora." },
  "pt-pode-ser": { finds: "Pode ser.", leaves: "Pode ser que chova." },
  "pt-a-partir-de": { finds: "Só a partir de maio.", leaves: "Parti de lá em maio." },
};
