n = int(input())
a = list(map(int, input().split()))
s = sum(a)
print(max(max(a), (s + n - 2) // (n - 1)))
