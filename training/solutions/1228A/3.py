l, r = map(int, input().split())
while l <= r and len(set(str(l))) < len(str(l)):
    l += 1
if l > r:
    l = -1
print(l)
