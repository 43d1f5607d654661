n, m, k = map(int, input().split())
a = input().replace(' ', '').strip().split('0')
b = input().replace(' ', '').strip().split('0')
A = [len(s) for s in a if s]
B = [len(s) for s in b if s]

def count(v, d):
    return sum(max(0, x - d + 1) for x in v)

total = 0
for d in range(1, n + 1):
    if k % d == 0:
        total += count(A, d) * count(B, k // d)
print(total)
