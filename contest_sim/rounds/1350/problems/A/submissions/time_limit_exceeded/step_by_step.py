# Makes all the steps, and knows that an even number's least divisor is 2.
def least_divisor(x):
    if x % 2 == 0:
        return 2
    return next((i for i in range(3, x, 2) if x % i == 0), x)


for _ in range(int(input())):
    n, k = map(int, input().split())
    for _ in range(k):
        n += least_divisor(n)
    print(n)
