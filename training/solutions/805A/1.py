l, r = map(int, input().split())
print(l if l == r else 2)
