n, k = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
print((sum(b) + k) // sum(a))
