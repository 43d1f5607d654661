chat = set()
ans = 0
while True:
    try:
        s = input()
    except EOFError:
        break
    if not s:
        continue
    if s[0] == "+":
        chat.add(s[1:])
    elif s[0] == "-":
        chat.remove(s[1:])
    else:
        i = s.index(":")
        ans += len(chat) * (len(s) - i)
print(ans)
