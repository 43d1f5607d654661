n = int(input())
a = list(map(int, input().split()))
s = sum(a)
print(s - min(a) if s % 2 else s)
