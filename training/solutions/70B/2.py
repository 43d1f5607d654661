n = int(input())
s = input().strip()
for c in '.?!':
    s = s.replace(c, c + '#')
sent = [x.strip() for x in s.split('#') if x]
messages = []
for x in sent:
    if messages and len(messages[-1]) + 1 + len(x) <= n:
        messages[-1] += ' ' + x
    else:
        messages.append(x)
print(len(messages) if all(len(m) <= n for m in messages) else "Impossible")
