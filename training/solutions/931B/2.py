n, a, b = map(int, input().split())
k = ((a - 1) ^ (b - 1)).bit_length()
if 2 ** k == n:
    print("Final!")
else:
    print(k)
