import sys
a, b, c, m, *rest = sys.stdin.read().split()
a, b, c = int(a), int(b), int(c)
usb = sorted(int(x) for x, t in zip(rest[::2], rest[1::2]) if t == "USB")
ps = sorted(int(x) for x, t in zip(rest[::2], rest[1::2]) if t != "USB")
bought = usb[:a] + ps[:b] + sorted(usb[a:] + ps[b:])[:c]
print(len(bought), sum(bought))
