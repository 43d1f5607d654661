n = int(input())
p = set()
for i in range(n):
    s = input() + input()
    p.add(min(s[j:] + s[:j] for j in range(4)))
    if i < n - 1:
        input()
print(len(p))
