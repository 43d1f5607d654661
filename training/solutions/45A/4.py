m = "January February March April May June July August September October November December".split()
s = input().strip()
k = int(input()) % 12
for i in range(12):
    if m[i] == s:
        i += k
        if i >= 12:
            i -= 12
        print(m[i])
        break
