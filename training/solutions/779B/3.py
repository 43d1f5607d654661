n, k = map(int, input().split())
l = len(str(n))
w = 0
while n > 0 and k > 0:
    if n % 10 == 0:
        k -= 1
    else:
        w += 1
    n //= 10
if k > 0:
    w = l - 1
print(w)
