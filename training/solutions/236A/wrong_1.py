print("IGNORE HIM!" if len(input()) % 2 else "CHAT WITH HER!")
