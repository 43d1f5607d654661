l, r = map(int, input().split())
print("YES")
while l < r:
    print(l, r)
    l += 1
    r -= 1
