n, k = map(int, input().split())
a = input().split()
b = sorted(map(int, input().split()))
print(sum(b[:k - len(set(a))]))
