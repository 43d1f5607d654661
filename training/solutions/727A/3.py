a, b = input().split()
s = [b]
while int(s[-1]) > int(a):
    x = s[-1]
    if x[-1] == "1" and len(x) > 1:
        s.append(x[:-1])
    elif int(x) % 2 == 0:
        s.append(str(int(x) // 2))
    else:
        break
if s[-1] == a:
    s.reverse()
    print("YES")
    print(len(s))
    print(" ".join(s))
else:
    print("NO")
