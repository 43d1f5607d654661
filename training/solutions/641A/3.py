n = int(input())
s = input()
d = list(map(int, input().split()))
ans = "FINITE"
pos = 0
used = set()
while pos in range(n):
    if pos in used:
        ans = "INFINITE"
        break
    used.add(pos)
    pos += d[pos] * (1 if s[pos] == ">" else -1)
print(ans)
