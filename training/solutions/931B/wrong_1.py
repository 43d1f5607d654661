n, a, b = map(int, input().split())
k = abs(a - b).bit_length()
if 2 ** k == n:
    print("Final!")
else:
    print(k)
