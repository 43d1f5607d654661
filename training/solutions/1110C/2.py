def biggest(n):
    for d in range(2, int(n ** 0.5) + 1):
        if n % d == 0:
            return n // d
    return 1

q = int(input())
for _ in range(q):
    a = int(input())
    if a & (a + 1):
        print(2 ** a.bit_length() - 1)
    else:
        print(biggest(a))
