a = list(map(int, input().split()))
s = set(a)
print(len(a) - len(s))
