n, k = map(int, input().split())
a = input().split()
print(max(0, k * len(set(a)) - n))
