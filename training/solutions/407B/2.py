n = int(input())
p = [0] + list(map(int, input().split()))
mod = 1000000007
step = [0] * (n + 1)
for i in range(1, n + 1):
    step[i] = (2 + sum(step[p[i]:i])) % mod
print(sum(step) % mod)
