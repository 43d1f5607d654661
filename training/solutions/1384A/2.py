t = int(input())
for _ in range(t):
    input()
    s = "z" * 60
    ans = [s]
    for x in map(int, input().split()):
        c = chr((ord(s[x]) - 96) % 26 + 97)
        s = s[:x] + c + s[x + 1:]
        ans.append(s)
    print("\n".join(ans))
