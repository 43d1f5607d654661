# Multiplies first and divides once: the product has millions of digits.
n, m = map(int, input().split())
numbers = list(map(int, input().split()))
product = 1
for i in range(n):
    for j in range(i):
        product *= abs(numbers[i] - numbers[j])
print(product % m)
