n, m = map(int, input().split())
p = lambda x: all(x % i for i in range(2, x))
k = n + 1
while not p(k):
    k += 1
print("YES" if k == m else "NO")
