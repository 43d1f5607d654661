s = input().strip()
c = 0
for w in ["Danil", "Olya", "Slava", "Ann", "Nikita"]:
    for i in range(len(s)):
        if s[i:i + len(w)] == w:
            c += 1
if c == 1:
    print("YES")
else:
    print("NO")
