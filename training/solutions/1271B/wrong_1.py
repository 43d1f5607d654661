n = int(input())
t = list(input().strip())
p = []
for i in range(n - 1):
    if t[i] != "W":
        p.append(i + 1)
        t[i + 1] = "W" if t[i + 1] == "B" else "B"
if t[-1] == "W":
    print(len(p))
    print(*p)
else:
    print(-1)
