n = int(input())
a = list(map(int, input().split()))
s = sum(a)
print(s - min(x for x in a if x % 2) if s % 2 else s)
