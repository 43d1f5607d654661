n = input().strip()
m = input().strip()
a = sorted(n)
if n != "0":
    i = 0
    while a[i] == "0":
        i += 1
    x = a.pop(i)
    a = [x] + a
if "".join(a) == m:
    print("OK")
else:
    print("WRONG_ANSWER")
