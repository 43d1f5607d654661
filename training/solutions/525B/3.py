from itertools import accumulate
s = input().strip()
m = int(input())
n = len(s)
odd = [0] * n
for a in input().split():
    odd[int(a) - 1] ^= 1
    odd[n - int(a)] ^= 1
state = list(accumulate(odd[:(n + 1) // 2], lambda x, y: x ^ y))
res = ''
for i in range(n):
    k = min(i, n - 1 - i)
    res += s[n - 1 - i] if state[k] else s[i]
print(res)
