n = int(input())
h = list(map(int, input().split()))
print(max(min(h[i], i + 1, n - i) for i in range(n)))
