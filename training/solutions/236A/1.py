print("IGNORE HIM!" if len(set(input())) % 2 else "CHAT WITH HER!")
