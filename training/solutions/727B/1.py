import re
total = 0
for p in re.findall('[0-9.]+', input()):
    parts = p.split('.')
    cents = 0
    if len(parts) > 1 and len(parts[-1]) == 2:
        cents = int(parts.pop())
    total += int(''.join(parts)) * 100 + cents
res = f"{total // 100:,}".replace(',', '.')
if total % 100:
    res += f".{total % 100:02d}"
print(res)
