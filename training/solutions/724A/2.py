names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
months = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
a = input().strip()
b = input().strip()
ok = False
for start in range(7):
    day = start
    for m in range(11):
        nxt = (day + months[m]) % 7
        if names[day] == a and names[nxt] == b:
            ok = True
        day = nxt
print("YES" if ok else "NO")
