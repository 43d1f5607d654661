s = input().strip()
k = len({c for c in s if c.isalpha()})
res = 1
for i in range(k):
    res *= 10 - i
print(str(res) + '0' * s.count('?'))
