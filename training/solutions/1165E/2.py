n = int(input())
weight = []
for i, x in enumerate(map(int, input().split())):
    weight.append(x * (i + 1) * (n - i))
b = sorted(map(int, input().split()))
weight.sort()
ans = 0
while b:
    ans = (ans + weight.pop() * b.pop(0)) % 998244353
print(ans)
