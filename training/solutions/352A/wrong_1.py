n = int(input())
s = input()
f, z = s.count("5"), s.count("0")
if z == 0:
    print(-1)
else:
    print("5" * (f // 9 * 9) + "0" * z)
