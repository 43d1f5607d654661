n = int(input())
p = list(map(int, input().split()))
depth = [0] * (n + 1)
odd = [0] * n
odd[0] = 1
for i in range(2, n + 1):
    depth[i] = depth[p[i - 2]] + 1
    odd[depth[i]] ^= 1
print(sum(odd))
