n = int(input())
k = int(input())
a = int(input())
b = int(input())
cost = 0
if k == 1:
    cost = (n - 1) * a
else:
    while n > 1:
        if n < k:
            cost += (n - 1) * a
            n = 1
        else:
            cost += n % k * a
            n -= n % k
            cost += min(b, (n - n // k) * a)
            n //= k
print(cost)
