n = int(input())
print("YES" if n % 4 == 0 or n % 7 == 0 or set(str(n)) <= {"4", "7"} else "NO")
