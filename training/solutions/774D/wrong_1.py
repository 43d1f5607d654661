n, l, r = map(int, input().split())
a = input().split()
b = input().split()
if sorted(a[l - 1:r]) == sorted(b[l - 1:r]):
    print("TRUTH")
else:
    print("LIE")
