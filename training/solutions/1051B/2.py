l, r = map(int, input().split())
print("YES")
while r > l:
    print(r, r - 1)
    r -= 2
