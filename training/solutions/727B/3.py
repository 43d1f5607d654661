import re
dollars = cents = 0
for whole, part in re.findall(r"([\d.]+?)(?:\.(\d\d))?(?![\d.])", input()):
    dollars += int(whole.replace(".", ""))
    cents += int(part or 0)
dollars += cents // 100
cents %= 100
text = f"{dollars:_}".replace("_", ".")
print(text if cents == 0 else f"{text}.{cents:02}")
