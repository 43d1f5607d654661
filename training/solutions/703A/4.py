n = int(input())
k = 0
while n:
    m, c = input().split()
    if m > c:
        k += 1
    if m < c:
        k -= 1
    n -= 1
if k == 0:
    print("Friendship is magic!^^")
else:
    print("Mishka" if k > 0 else "Chris")
