letters = 'abcdefghijklmnopqrstuvwxyz'
n = int(input())
seen = {}
res = 0
for _ in range(n):
    w = input()
    odd = sum(2 ** i for i, c in enumerate(letters) if w.count(c) % 2)
    res += seen.get(odd, 0)
    for i in range(26):
        res += seen.get(odd ^ 2 ** i, 0)
    seen[odd] = seen.get(odd, 0) + 1
print(res)
