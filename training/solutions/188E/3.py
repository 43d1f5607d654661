import re
program = input()
print("YES" if re.search("[HQ9]", program) else "NO")
