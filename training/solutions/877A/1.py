s = input()
k = sum(s.count(x) for x in ("Danil", "Olya", "Slava", "Ann", "Nikita"))
print("YES" if k == 1 else "NO")
