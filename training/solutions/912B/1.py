n, k = map(int, input().split())
if k == 1:
    print(n)
else:
    print(2 ** n.bit_length() - 1)
