n = int(input())
a = list(map(int, input().split()))
order = sorted(range(n), key=lambda i: (-a[i], i))
for _ in range(int(input())):
    k, pos = map(int, input().split())
    print(a[sorted(order[:k])[pos - 1]])
