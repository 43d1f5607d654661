# Replaces the numbers by their remainders before it takes absolute differences: modulo 7, |3 - 8| is
# 5 and becomes |3 - 1| = 2.
n, m = map(int, input().split())
remainders = [int(word) % m for word in input().split()]
product = 1 if n <= m else 0
for i in range(n if product else 0):
    for j in range(i):
        product = product * abs(remainders[i] - remainders[j]) % m
print(product % m)
