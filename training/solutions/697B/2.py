x, b = input().strip().split('e')
b = int(b)
a, d = x.split('.')
num = int(a + d)
shift = len(d) - b
if shift <= 0:
    print(num * 10 ** -shift)
else:
    p, q = divmod(num, 10 ** shift)
    if q:
        print(f"{p}.{str(q).zfill(shift).rstrip('0')}")
    else:
        print(p)
